# Reads what `strace -f -e trace=network,close` wrote, prints every use of a network, and ends with 1 if there was one.
#
# Allowed: local sockets to the X server, D-Bus and the name service; asking the kernel (netlink), which JavaFX does to
# know whether a network costs money; and Java's question whether the system has internet addresses at all: a socket
# that is made and closed again, with no address given to it.

function said(line) { print "uses a network: " line; found = 1 }

# A call that another thread interrupted stands in two parts.
/<unfinished \.\.\.>/ { part[$1] = $0; sub(/ *<unfinished \.\.\.>.*/, "", part[$1]); next }
/<\.\.\. [a-z0-9]+ resumed>/ { rest = $0; sub(/.*resumed>,? ?/, "", rest); $0 = part[$1] rest; delete part[$1] }

{
    call = $0
    sub(/^[0-9]+ +/, "", call)
    name = call
    sub(/\(.*/, "", name)
    fd = call
    sub(/^[a-z0-9_]+\(/, "", fd)
    sub(/[^0-9].*/, "", fd)
}

name == "socket" || name == "socketpair" {
    if (call ~ /AF_UNIX/) next
    if (call ~ /AF_NETLINK.*NETLINK_ROUTE/) next
    if (call ~ /AF_INET6?,/) {
        made = call
        sub(/.*= /, "", made)
        if (made ~ /^[0-9]+/) asked[made + 0] = call
        next
    }
    said(call)
    next
}

name == "close" { delete asked[fd]; next }

name == "connect" && call ~ /AF_UNIX/ && call !~ /\.X11-unix|dbus|\/bus"|nscd|at-spi/ { said(call); next }

name ~ /^(connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg|recvfrom|recvmsg|shutdown)$/ {
    if (call ~ /^[a-z0-9]+\([^)]*sa_family=AF_INET/ || fd in asked) said(call)
}

END {
    for (fd in asked) said("kept open: " asked[fd])
    exit found
}

# Looks whether each component that the program tells of has the text of its licence in an image, and prints those that
# have none. Usage: perl licences.pl COMPONENTS.tsv LEFT-OUT.tsv APP, the last being the folder lib/app of an image.
use strict;
use warnings;
use JSON::PP;

my ($components, $left_out, $app) = @ARGV;
my %typefaces = (
    'com.formdev' => 'signpost/org/signpost/resources/font',
    'com.formdev:flatlaf-fonts-roboto' => 'signpost/org/signpost/resources/handout/font/roboto',
    'net.sf.jasperreports' => 'signpost/org/signpost/resources/handout/font/dejavu',
);

sub lines { my ($file) = @_; open my $in, '<', $file or die "$file: $!"; return grep { !/^#/ } <$in>; }

my %gone = map { (split /\t/)[1] => 1 } grep { /^jar\t/ } lines($left_out);
open my $in, '<', "$app/licences/bom.json" or die "bom.json: $!";
my $bom = decode_json(do { local $/; <$in> });
my %artifacts;
push @{ $artifacts{ $_->{group} } }, $_->{name} for @{ $bom->{components} };

my $bad = 0;
for (lines($components)) {
    my ($group) = split /\t/;
    my @folders = $typefaces{$group} // grep { !$gone{$_} } @{ $artifacts{$group} // [] };
    if (!@folders && !grep { $gone{$_} } @{ $artifacts{$group} // [] }) {
        print "$group is not in bom.json\n";
        $bad = 1;
    }
    for my $folder (@folders) {
        my @texts = grep { -f && -s > 500 && m{/[^/]*licen[cs]e[^/]*$}i } glob "$app/licences/$folder/*";
        next if @texts;
        print "$group: no text of a licence in licences/$folder\n";
        $bad = 1;
    }
}
exit $bad;

package org.signpost.testing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;

/// A program that does what no part of Signpost may: it opens a socket, of the kind that it is told, and sends nothing.
public final class KnocksAtADoor {
    private KnocksAtADoor() {
    }

    /// Opens it.
    ///
    /// @param arguments the kind of socket
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        switch (arguments[0]) {
            case "refused" -> refused();
            case "server" -> new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).close();
            case "datagram" -> new DatagramSocket(null).close();
            case "channel" -> SocketChannel.open().close();
            case "datagram-channel" -> DatagramChannel.open().close();
            case "asynchronous" -> AsynchronousSocketChannel.open().close();
            case "unix" -> SocketChannel.open(StandardProtocolFamily.UNIX).close();
            case "name" -> name();
            case "address" -> address();
            default -> System.out.println("nothing");
        }
    }

    private static void refused() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1));
        } catch (ConnectException e) {
            System.out.println("refused");
        }
    }

    private static void name() {
        try {
            System.out.println(InetAddress.getAllByName("nowhere.invalid").length);
        } catch (UnknownHostException e) {
            System.out.println("unknown");
        }
    }

    private static void address() throws URISyntaxException {
        try (var in = new URI("http", "", "127.0.0.1", 1, "/", "", "").toURL().openStream()) {
            System.out.println(in.read());
        } catch (IOException e) {
            System.out.println("refused");
        }
    }
}

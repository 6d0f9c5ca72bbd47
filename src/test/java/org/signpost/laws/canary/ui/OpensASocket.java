package org.signpost.laws.canary.ui;

import java.io.IOException;
import java.net.Socket;

/// Breaks the law of the closed door with a socket.
public final class OpensASocket {
    /// Knocks.
    public void knock(String host) throws IOException {
        try (Socket socket = new Socket(host, 80)) {
            socket.getOutputStream().write(0);
        }
    }
}

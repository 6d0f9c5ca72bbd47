package org.signpost.laws.canary.ui;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/// Breaks the law of the closed door with a channel.
public final class OpensAChannel {
    /// Whether somebody is there.
    public boolean connected(SocketChannel channel) throws IOException {
        return channel.finishConnect();
    }
}

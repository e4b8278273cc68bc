package huozhong.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server that can go silent: bytes are swallowed, connections taken, nothing is ever answered. */
final class Line implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String host;
    private final int port;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;

    Line(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void goSilent() {
        silent = true;
    }

    /** What was under way is lost, as behind a switch that was changed. */
    void speakAgain() {
        hangUp();
        silent = false;
    }

    private void accept() throws IOException {
        while (true) {
            var near = door.accept();
            open.add(near);
            if (!silent) {
                var far = new Socket(host, port);
                open.add(far);
                start(() -> pass(near, far));
                start(() -> pass(far, near));
            }
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        var bytes = new byte[8192];
        for (var count = from.getInputStream().read(bytes); count >= 0; count = from.getInputStream().read(bytes)) {
            if (!silent) {
                to.getOutputStream().write(bytes, 0, count);
            }
        }
        if (!silent) {
            to.close();
        }
    }

    private void hangUp() {
        for (var socket = open.poll(); socket != null; socket = open.poll()) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                return;
            }
        }, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {

        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }
}

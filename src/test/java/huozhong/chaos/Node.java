package huozhong.chaos;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the two that answer. */
record Node(Machine machine, String base) {

    private static final int PATIENCE = 2000;

    static Node begin(String name, Place place) throws IOException, InterruptedException {
        var port = freePort();
        var base = "http://127.0.0.1:" + port;
        return new Node(new Machine(name, () -> start(name, port, place), () -> isUp(base)), base);
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    private static ProcessHandle start(String name, int port, Place place) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-Duser.timezone=Asia/Shanghai",
                "-Dfile.encoding=UTF-8", "-jar", "target/huozhong.jar", "--server.port=" + port));
        command.addAll(place.arguments());
        var log = ProcessBuilder.Redirect.appendTo(place.folder().resolve(name + ".log").toFile());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().toHandle();
    }

    private static boolean isUp(String base) {
        try {
            var connection = (HttpURLConnection) URI.create(base + "/actuator/health").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

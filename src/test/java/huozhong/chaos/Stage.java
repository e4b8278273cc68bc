package huozhong.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two nodes and their database. */
record Stage(List<Node> nodes, Machine database) implements AutoCloseable {

    static Stage begin(Place place) throws IOException, InterruptedException {
        Files.createDirectories(place.folder());
        var database = new Machine("mysql", () -> startDatabase(place), () -> true);
        var stage = new Stage(List.of(Node.begin("node1", place), Node.begin("node2", place)), database);
        stage.mend();
        return stage;
    }

    /** bin/mysql leaves alone what runs, and begins what was killed on the data that it had. */
    private static ProcessHandle startDatabase(Place place) throws IOException, InterruptedException {
        var start = new ProcessBuilder("bin/mysql", "start").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(place.folder().resolve("mysql.log").toFile()));
        start.environment().put("HUOZHONG_MYSQL_KEEP", "1");
        if (start.start().waitFor() != 0) {
            throw new IllegalStateException("MySQL does not come back: " + place.folder().resolve("mysql.log"));
        }
        var run = Path.of(System.getenv("HUOZHONG_MYSQL_RUN"));
        var pid = Long.parseLong(Files.readString(run.resolve("pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    List<Machine> machines() {
        return List.of(nodes.get(0).machine(), nodes.get(1).machine(), database);
    }

    /** Whether whoever waited for this node then waited for the frozen: for it or for the database. */
    boolean wasFrozen(Node node, long begin, long end) {
        return node.machine().wasFrozenBetween(begin, end) || database.wasFrozenBetween(begin, end);
    }

    void mend() throws IOException, InterruptedException {
        for (var machine : machines()) {
            machine.awaitUp();
        }
    }

    /** The database stays: it is to be counted in. */
    @Override
    public void close() throws InterruptedException {
        for (var node : nodes) {
            node.machine().end();
        }
    }
}

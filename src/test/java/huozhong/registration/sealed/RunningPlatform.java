package huozhong.registration.sealed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.springframework.test.context.DynamicPropertyRegistry;

import huozhong.seal.signature.PlatformStandIn;

/** The stand-in of a platform in a process of its own. */
final class RunningPlatform {

    static final String SECRET = "5d".repeat(32);

    private final Process process;
    private final Path folder;
    private final String address;

    private RunningPlatform(Process process, Path folder, String address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    static RunningPlatform in(Path folder) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), PlatformStandIn.class.getName(), folder.toString(), SECRET)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        return new RunningPlatform(process, folder, "http://127.0.0.1:" + port);
    }

    void into(DynamicPropertyRegistry properties) {
        properties.add("huozhong.seal.platform.url", () -> address);
        properties.add("huozhong.seal.platform.secret", () -> SECRET);
        properties.add("huozhong.seal.trusted-roots", () -> folder.resolve("root.pem").toString());
        properties.add("huozhong.seal.trusted-revocations", () -> folder.resolve("revoked.crl").toString());
    }

    void mood(String mood) throws IOException, InterruptedException {
        get("/mood/" + mood);
    }

    /** How many forms it sealed. */
    int made() throws IOException, InterruptedException {
        return Integer.parseInt(get("/made/"));
    }

    /** How many requests came, files and questions. */
    int asked() throws IOException, InterruptedException {
        return Integer.parseInt(get("/asked/"));
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    void stop() {
        process.destroy();
    }
}

package huozhong.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

/** Opens files of ours as an office that has no Excel or Word, and saves each as something else. */
public final class LibreOffice {

    private LibreOffice() {
    }

    /** Each under the name that it came with, in one go: starting takes most of the time. */
    public static Map<String, byte[]> saved(Map<String, byte[]> files, String as) {
        var office = ForeignTool.named("soffice");
        try {
            var folder = Files.createTempDirectory("office");
            try {
                return saved(office, folder, files, as);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, byte[]> saved(ForeignTool office, Path folder, Map<String, byte[]> files, String as)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", as, "--outdir", folder.resolve("out").toString()));
        var places = new LinkedHashMap<String, Path>();
        for (var file : files.entrySet()) {
            var plain = "file" + places.size();
            var ending = file.getKey().substring(file.getKey().lastIndexOf('.'));
            command.add(Files.write(folder.resolve(plain + ending), file.getValue()).toString());
            places.put(file.getKey(), folder.resolve("out").resolve(plain + "." + as));
        }
        office.run(command.toArray(String[]::new));
        var saved = new LinkedHashMap<String, byte[]>();
        for (var place : places.entrySet()) {
            saved.put(place.getKey(), Files.readAllBytes(place.getValue()));
        }
        return saved;
    }
}

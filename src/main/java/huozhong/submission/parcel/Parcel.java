package huozhong.submission.parcel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 报送材料包 of a list, ready to be written; what it was made of was recorded. */
public final class Parcel {

    private final String name;
    private final List<ParcelFile> files;
    private final Function<List<ParcelManifest.FileOf>, ParcelManifest> manifest;

    Parcel(String name, List<ParcelFile> files, Function<List<ParcelManifest.FileOf>, ParcelManifest> manifest) {
        this.name = name;
        this.files = files;
        this.manifest = manifest;
    }

    /** As a file. */
    public String name() {
        return name;
    }

    /** Stays as long as all of it is made of the same. */
    String mark() {
        return Digest.of(files.stream().map(file -> file.path() + "\n" + file.mark())
                .collect(Collectors.joining("\n")));
    }

    List<ParcelFile> files() {
        return files;
    }

    /** Once it is known what was written. */
    ParcelManifest manifest(List<ParcelManifest.FileOf> written) {
        return manifest.apply(written);
    }
}

package huozhong.submission.parcel;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import huozhong.document.Archive;
import huozhong.shared.InvalidInput;

/** A parcel that came in: taken apart in memory, and each file held against what its manifest says. */
final class OpenedParcel {

    private static final Archive.Limits LIMITS = new Archive.Limits(40 << 20, 120 << 20, 5000);
    private static final int MOST_NAMED = 3;

    private final ParcelManifest manifest;

    private OpenedParcel(ParcelManifest manifest) {
        this.manifest = manifest;
    }

    /** Refuses (InvalidInput on "file") what is no parcel, or not as it was packed. */
    static OpenedParcel of(byte[] zip, ObjectMapper json) {
        if (!Archive.isZip(zip)) {
            throw new InvalidInput("file", "报送材料包应为.zip文件");
        }
        var entries = Archive.unzip(zip, LIMITS, name -> name.equals(ParcelManifest.PATH));
        var opened = new OpenedParcel(manifest(entries.get(ParcelManifest.PATH), json));
        opened.check(entries);
        return opened;
    }

    private static ParcelManifest manifest(byte @Nullable [] bytes, ObjectMapper json) {
        if (bytes == null) {
            throw new InvalidInput("file", "压缩包内没有" + ParcelManifest.PATH + "，不是本系统生成的报送材料包，或下载时中断");
        }
        try {
            var manifest = json.readValue(bytes, ParcelManifest.class);
            if (!ParcelManifest.FORMAT.equals(manifest.format()) || !manifest.isComplete()) {
                throw new InvalidInput("file", ParcelManifest.PATH + "不完整，或是其他版本的系统生成的");
            }
            return manifest;
        } catch (IOException broken) {
            throw new InvalidInput("file", ParcelManifest.PATH + "已损坏，无法读取");
        }
    }

    private void check(Map<String, byte[]> entries) {
        var left = new HashMap<>(entries);
        left.keySet().removeAll(Set.of(ParcelManifest.PATH, WriteParcel.READABLE));
        for (var file : manifest.files()) {
            var bytes = left.remove(file.path());
            if (bytes == null) {
                throw new InvalidInput("file", "清单上的文件不在压缩包内：" + shown(file.path()));
            }
            if (!Digest.of(bytes).equals(file.sha256())) {
                throw new InvalidInput("file", "文件与清单的校验值不符，打包后被改动过：" + shown(file.path()));
            }
        }
        if (!left.isEmpty()) {
            throw new InvalidInput("file", "压缩包内有清单以外的文件：" + String.join("、",
                    left.keySet().stream().sorted().limit(MOST_NAMED).map(OpenedParcel::shown).toList()));
        }
    }

    private static String shown(String path) {
        var plain = path.replaceAll("[\\p{Cc}\\p{Cf}]", "_");
        return plain.codePointCount(0, plain.length()) <= 100 ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 100)) + "…";
    }

    ParcelManifest manifest() {
        return manifest;
    }
}

package huozhong.nomination;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.shared.InvalidInput;

/** Scans of opinions on paper: an opinion is only as good as its scan, and a scan is one person's. */
@Component
class OpinionScans {

    private final Uploads files;
    private final JdbcClient jdbc;

    OpinionScans(Uploads files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** Refuses what the unit didn't upload, and what speaks for somebody else already, uploaded again or not. */
    void require(String scan, String unitId, Nomination nomination) {
        files.requireOwned(scan, unitId, StoredFile.Kind.SCAN);
        servesAlready(files.alike(scan), nomination).ifPresent(other -> {
            throw new InvalidInput("scan", "这份扫描件已用于" + words(other, nomination)
                    + "的意见，一份扫描件只能用于一人，请上传该人选本人的意见扫描件");
        });
    }

    /** Whom another unit recommends isn't named. */
    private static String words(Other other, Nomination nomination) {
        return other.recommenderId.equals(nomination.recommenderId()) ? "编号" + other.number + "人选" : "其他人选";
    }

    private record Other(String number, String recommenderId) {
    }

    private Optional<Other> servesAlready(List<String> alike, Nomination nomination) {
        return jdbc.sql("""
                select n.number, n.recommender_id from opinion o join nomination n on n.id = o.nomination_id
                where o.scan in (:alike) and o.nomination_id <> :own order by o.at, o.id limit 1""")
                .param("alike", alike).param("own", nomination.id())
                .query((row, n) -> new Other(row.getString("number"), row.getString("recommender_id"))).optional();
    }
}

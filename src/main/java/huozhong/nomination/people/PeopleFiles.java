package huozhong.nomination.people;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.FileNames;
import huozhong.document.Uploads;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/**
 * All files of the people of a filtered list as one archive: photos, scans of opinions, materials, as they are stored,
 * and at its end a manifest with the SHA-256 of each. A caller gets those of people whom his units recommend or whose
 * region he runs; each archive is recorded.
 */
@Service
public class PeopleFiles {

    /** A county has a hundred in its teams; a city's are taken county by county. */
    static final int MOST = 2000;
    private static final String MANIFEST = "清单.csv";

    private final NomineeCondition condition;
    private final Uploads files;
    private final Audit audit;
    private final JdbcClient jdbc;

    PeopleFiles(NomineeCondition condition, Uploads files, Audit audit, JdbcClient jdbc) {
        this.condition = condition;
        this.files = files;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** One file of somebody's: in whose folder, and what it is. */
    public record Line(String folder, String what, String fileId) {
    }

    private record Person(String id, String number, String name) {

        String folder() {
            return FileNames.safe(number + " " + name);
        }
    }

    /** Of how many people, and how many files that will be. */
    public record Extent(int people, int files) {
    }

    /** Refuses (InvalidInput on "plan") what is too much for one archive. */
    @Transactional(readOnly = true)
    public Extent extent(NomineeQuery query, Caller caller) {
        var lines = lines(query, caller);
        return new Extent((int) lines.stream().map(Line::folder).distinct().count(), lines.size());
    }

    /** What the archive will hold; refused like its extent. */
    @Transactional
    public List<Line> of(NomineeQuery query, Caller caller) {
        var lines = lines(query, caller);
        audit.record(caller.act(caller.duties().get(0), "FILES_EXPORTED", Objects.requireNonNullElse(query.plan(), ""),
                Map.of("files", String.valueOf(lines.size()))));
        return lines;
    }

    private List<Line> lines(NomineeQuery query, Caller caller) {
        if (caller.duties().isEmpty()) {
            throw new NotFound();
        }
        return people(query, caller).stream().flatMap(person -> lines(person).stream()).toList();
    }

    private List<Person> people(NomineeQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var scope = caller.scope();
        var people = new ArrayList<Person>();
        jdbc.sql("select n.id, n.number, n.name, n.recommender_id, r.path from nomination n"
                + " join region_facts r on r.id = n.region_id where " + condition.of(query, caller, values)
                + " and n.state <> 'DRAFT' and n.name is not null order by n.number, n.id").params(values)
                .query(row -> {
                    if (scope.hasUnit(row.getString("recommender_id")) || scope.runs(row.getString("path"))) {
                        people.add(new Person(row.getString("id"), row.getString("number"), row.getString("name")));
                    }
                });
        if (people.size() > MOST) {
            throw new InvalidInput("plan", "一次最多下载" + MOST + "人的文件，现有" + people.size() + "人，请按地区或类别缩小范围");
        }
        return people;
    }

    private List<Line> lines(Person person) {
        return jdbc.sql("""
                select '照片' as what, photo as file_id from nomination where id = :id and photo is not null
                union all select step_name, scan from opinion where nomination_id = :id and scan is not null
                union all select name, file_id from nominee_material
                where nomination_id = :id and file_id is not null""").param("id", person.id)
                .query((row, n) -> new Line(person.folder(), row.getString("what"), row.getString("file_id"))).list();
    }

    /** File by file, so that no more than one is in memory. */
    public void write(List<Line> lines, OutputStream out) throws IOException {
        var manifest = new StringBuilder("\uFEFF路径,SHA-256,字节数\r\n");
        var taken = new HashSet<String>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var line : lines) {
                var content = files.read(line.fileId);
                var path = path(line, content.file().mediaType(), taken);
                add(zip, path, content.bytes());
                manifest.append('"').append(path.replace("\"", "\"\"")).append("\",")
                        .append(content.file().sha256()).append(',').append(content.bytes().length).append("\r\n");
            }
            add(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String path(Line line, String mediaType, Set<String> taken) {
        var ending = mediaType.equals("application/pdf") ? ".pdf" : ".jpg";
        var name = line.folder + "/" + FileNames.safe(line.what.replaceAll("\\.[A-Za-z]{1,5}$", ""));
        var path = name + ending;
        for (var more = 2; !taken.add(path); more++) {
            path = name + "(" + more + ")" + ending;
        }
        return path;
    }
}

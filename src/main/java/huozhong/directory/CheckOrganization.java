package huozhong.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;
import huozhong.shared.Unseen;

/** Checks an uploaded organisation row by row and keeps what it would change; nothing of it is written yet. */
@Service
@Transactional
public class CheckOrganization {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MAX_NAME = 100;

    private final SurveyOrganization survey;
    private final OrganizationImports imports;
    private final Audit audit;
    private final Clock clock;

    CheckOrganization(SurveyOrganization survey, OrganizationImports imports, Audit audit, Clock clock) {
        this.survey = survey;
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** The import's id; a file that can't be read at all, or of more than 20,000 rows, is InvalidInput on "file". */
    public String check(String fileName, byte[] xlsx, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var now = Shanghai.now(clock);
        imports.forgetUnwritten(now.minus(KEPT));
        var lines = DirectoryFile.read(xlsx);
        var kept = new OrganizationImport(Ids.next(), shown(fileName), OrganizationImport.State.CHECKED, lines.size(),
                lines, Judge.compare(lines, survey.survey(lines)), caller.userId(), now, null, null);
        imports.add(kept);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "ORGANIZATION_CHECKED", kept.id(),
                Map.of("rows", String.valueOf(lines.size()))));
        return kept.id();
    }

    /** The last part of the name as the browser sent it, without what could break a line. */
    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Unseen.without(last).strip().codePoints().limit(MAX_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

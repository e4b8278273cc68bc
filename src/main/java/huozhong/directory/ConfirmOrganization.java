package huozhong.directory;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Writes a checked organisation, all of it or nothing, and only what was shown: it is compared once more. */
@Service
@Transactional
public class ConfirmOrganization {

    private final OrganizationImports imports;
    private final SurveyOrganization survey;
    private final WriteOrganization write;
    private final Audit audit;
    private final Clock clock;

    ConfirmOrganization(OrganizationImports imports, SurveyOrganization survey, WriteOrganization write, Audit audit,
                        Clock clock) {
        this.imports = imports;
        this.survey = survey;
        this.write = write;
        this.audit = audit;
        this.clock = clock;
    }

    public void confirm(String id, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var checked = imports.lock(id).orElseThrow(NotFound::new);
        if (checked.state() == OrganizationImport.State.WRITTEN) {
            throw new ImportWritten();
        }
        if (!checked.found().problems().isEmpty()) {
            throw new RowsWrong(checked.found().problems().size());
        }
        if (!Judge.compare(checked.typed(), survey.survey(checked.typed())).equals(checked.found())) {
            throw new OrganizationChanged();
        }
        write.write(checked, caller);
        imports.written(id, caller.userId(), Shanghai.now(clock));
        audit.record(caller.act("ORGANIZATION_WRITTEN", id,
                Map.of("changes", String.valueOf(checked.found().changes().size()))));
    }
}

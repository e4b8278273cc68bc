package huozhong.directory;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.access.TakesEffect;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Writes a checked organisation, with a second key since it gives posts: all of it or nothing, and only what was shown,
 * for it is compared once more.
 */
@Service
@Transactional
public class ConfirmOrganization implements TakesEffect {

    private final OrganizationImports imports;
    private final SurveyOrganization survey;
    private final WriteOrganization write;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    ConfirmOrganization(OrganizationImports imports, SurveyOrganization survey, WriteOrganization write,
                        Proposals proposals, Audit audit, Clock clock) {
        this.imports = imports;
        this.survey = survey;
        this.write = write;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    public void propose(String id, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var checked = writable(id);
        proposals.propose(kind(), id, Map.of("file", checked.fileName(),
                "changes", String.valueOf(checked.found().changes().size())), caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.ORGANIZATION_WRITTEN;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        var id = proposal.subject();
        write.write(writable(id), second);
        imports.written(id, proposal.askedBy(), Shanghai.now(clock));
        audit.record(proposal.act(second, "ORGANIZATION_WRITTEN"));
    }

    private OrganizationImport writable(String id) {
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
        return checked;
    }
}

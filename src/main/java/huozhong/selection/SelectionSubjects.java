package huozhong.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.audit.SubjectNames;
import huozhong.organization.Organization;

/** Rounds in the record go by whose they are and what they choose for; they are found by their ids alone. */
@Component
class SelectionSubjects implements SubjectNames {

    private final Selections selections;
    private final Organization organization;

    SelectionSubjects(Selections selections, Organization organization) {
        this.selections = selections;
        this.organization = organization;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        ids.stream().flatMap(id -> selections.findById(id).stream()).forEach(round -> names.put(round.id(),
                organization.unit(round.ownerId()).name() + SelectionCases.words(round)));
        return names;
    }

    @Override
    public List<String> called(String name) {
        return List.of();
    }
}

package huozhong.nomination;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.DraftRules.Place;
import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.OwnDrafts.Own;
import huozhong.nomination.field.Field;

/** Writes a draft anew, the whole of it or one field. What stands there already is taken once more. */
@Service
@Transactional
public class EditDraft {

    private final OwnDrafts drafts;
    private final AskedUnits askedUnits;
    private final DraftRules rules;
    private final DraftEdits edits;
    private final Nominations nominations;
    private final ForgetNominees forgetNominees;
    private final Audit audit;

    EditDraft(OwnDrafts drafts, AskedUnits askedUnits, DraftRules rules, DraftEdits edits, Nominations nominations,
              ForgetNominees forgetNominees, Audit audit) {
        this.drafts = drafts;
        this.askedUnits = askedUnits;
        this.rules = rules;
        this.edits = edits;
        this.nominations = nominations;
        this.forgetNominees = forgetNominees;
        this.audit = audit;
    }

    /** @param version of the draft, as the caller read it */
    public KeptDraft edit(String id, int version, Dossier typed, @Nullable String askedUnitId, Caller caller) {
        var own = drafts.findOpen(id, caller);
        var dossier = typed.seen();
        var asked = askedUnits.of(dossier, askedUnitId);
        if (own.nomination().version() == version) {
            return write(own, dossier, asked, caller);
        }
        if (!own.nomination().isKept(dossier, asked)) {
            throw edits.since(id, caller);
        }
        return rules.kept(own, caller);
    }

    /**
     * One field, whatever became of the others since it was read.
     *
     * @param was what the caller read in the field, empty for nothing; over anything else nothing is written
     */
    public KeptDraft fill(String id, Field field, String was, String value, Caller caller) {
        var own = drafts.findOpen(id, caller);
        var dossier = own.nomination().dossier();
        var now = Objects.requireNonNullElse(dossier.get(field), "");
        if (now.equals(value)) {
            return rules.kept(own, caller);
        }
        if (!now.equals(was)) {
            throw edits.since(id, caller);
        }
        var filled = dossier.with(field, value.isEmpty() ? null : value);
        return write(own, filled, askedUnits.corrected(own.nomination(), filled), caller);
    }

    private KeptDraft write(Own own, Dossier dossier, Asked asked, Caller caller) {
        var nomination = own.nomination();
        rules.require(dossier, Place.of(nomination));
        var photo = nomination.dossier().photo();
        nomination.edit(dossier, asked);
        nominations.flush();
        if (photo != null && !photo.equals(dossier.photo())) {
            forgetNominees.forgetFiles(Set.of(photo));
        }
        audit.record(caller.act(own.duty(), DraftEdits.EDITED, nomination.id(), Map.of()));
        return rules.kept(own, caller);
    }
}

package huozhong.registration.sealed;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.document.PagesInPdf;
import huozhong.document.Uploads;
import huozhong.registration.scan.Stamped;
import huozhong.seal.SealedDocuments;

/** People's forms with what is stamped on them, on whichever track: for those who hand people up. */
@Service
public class StampedForms {

    private static final String CHANGED = "电子用印后登记的内容有修改或意见已撤回";
    private static final String TAKEN_BACK = "电子用印后意见已撤回";
    private static final StampedForm BARE = new StampedForm(Map.of(), Map.of(), Set.of(), List.of(), null);

    private final Stamped stamped;
    private final SealedDocuments documents;
    private final Uploads files;

    StampedForms(Stamped stamped, SealedDocuments documents, Uploads files) {
        this.stamped = stamped;
        this.documents = documents;
        this.files = files;
    }

    /**
     * One person's form.
     *
     * @param paper  the boxes that have a seal on paper, with the version that it covers
     * @param voided the boxes with a seal, on paper or electronic, that doesn't hold any more, with why
     * @param pages  the scanned pages with the seals that hold
     * @param sealed the file under electronic seals
     */
    public record StampedForm(Map<String, Integer> paper, Map<String, String> voided, Set<String> electronic,
                              List<String> pages, @Nullable String sealed) {

        public boolean isStamped(String step) {
            return paper.containsKey(step) || electronic.contains(step);
        }
    }

    /** Everybody asked for is in it. */
    public Map<String, StampedForm> of(Collection<String> nominationIds) {
        var onPaper = stamped.pages(nominationIds);
        var sealed = documents.standing(SealedForms.KIND, nominationIds);
        var ended = documents.ended(SealedForms.KIND, nominationIds);
        var forms = new HashMap<String, StampedForm>();
        for (var id : nominationIds) {
            forms.put(id, form(onPaper.getOrDefault(id, List.of()), Optional.ofNullable(sealed.get(id)),
                    ended.getOrDefault(id, Map.of())));
        }
        return forms;
    }

    private static StampedForm form(List<Stamped.Page> pages, Optional<SealedDocuments.Standing> sealed,
                                    Map<String, Boolean> ended) {
        if (pages.isEmpty() && sealed.isEmpty() && ended.isEmpty()) {
            return BARE;
        }
        var paper = new TreeMap<String, Integer>();
        var voided = new TreeMap<String, String>();
        ended.forEach((step, whole) -> voided.put(step, whole ? CHANGED : TAKEN_BACK));
        var scans = new LinkedHashSet<String>();
        for (var page : pages) {
            if (page.voided() == null) {
                paper.put(page.step(), page.dossierVersion());
                scans.add(page.fileId());
            } else {
                voided.put(page.step(), page.voided());
            }
        }
        return new StampedForm(paper, voided, sealed.map(SealedDocuments.Standing::boxes).orElse(Set.of()),
                List.copyOf(scans), sealed.map(SealedDocuments.Standing::fileId).orElse(null));
    }

    /** Its scanned pages as one PDF. */
    public byte[] scan(StampedForm form) {
        return PagesInPdf.of(form.pages.stream().map(page -> files.read(page).bytes()).toList());
    }
}

package huozhong.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.document.Unfolding;
import huozhong.document.Uploads;

/** The photos that an import brings: from its archive, where they are matched again, and from its forms. */
@Component
class ImportPhotos {

    private final RosterRows rows;
    private final Uploads files;
    private final List<FormPhotos> forms;

    ImportPhotos(RosterRows rows, Uploads files, List<FormPhotos> forms) {
        this.rows = rows;
        this.files = files;
        this.forms = forms;
    }

    static boolean mayBeIn(RosterImport confirmed) {
        return confirmed.photosId() != null || confirmed.sheet().isOfForms();
    }

    /** By row; what stands on a form goes before what lies beside it. */
    Map<Integer, byte[]> of(RosterImport confirmed) {
        var found = new HashMap<Integer, byte[]>();
        if (confirmed.photosId() != null) {
            var lines = rows.all(confirmed.id()).stream().map(RosterRow::typed).toList();
            var zip = files.read(confirmed.photosId()).bytes();
            found.putAll(Unfolding.onThisNode(() -> PhotoArchive.match(zip, lines).photos()));
        }
        if (confirmed.sheet().isOfForms()) {
            forms.forEach(one -> found.putAll(one.of(confirmed.id())));
        }
        return found;
    }
}

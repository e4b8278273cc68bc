package huozhong.nomination;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.shared.NotFound;

/** A nominee's photo, and the scans of what was said of him on paper. */
@Service
@Transactional
public class NomineePapers {

    private final VisibleNominations nominations;
    private final Opinions opinions;
    private final Uploads files;

    NomineePapers(VisibleNominations nominations, Opinions opinions, Uploads files) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.files = files;
    }

    public FileContent photo(String id, Caller caller) {
        var photo = nominations.find(id, caller).dossier().photo();
        return files.read(Optional.ofNullable(photo).orElseThrow(NotFound::new));
    }

    public FileContent scan(String id, String opinionId, Caller caller) {
        nominations.find(id, caller);
        return opinions.of(id).stream().filter(opinion -> opinion.id().equals(opinionId))
                .flatMap(opinion -> Optional.ofNullable(opinion.taken().scan()).stream()).findFirst().map(files::read)
                .orElseThrow(NotFound::new);
    }
}

package huozhong.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** By what those who have a nominee's form in hand know it: number and name, by nomination. */
@Service
public class NomineeTitles {

    private final Nominations nominations;

    NomineeTitles(Nominations nominations) {
        this.nominations = nominations;
    }

    public Map<String, String> of(Collection<String> ids) {
        return nominations.findByIdIn(ids).stream().collect(Collectors.toMap(Nomination::id,
                one -> (one.number() + " " + one.dossier().name()).strip()));
    }
}

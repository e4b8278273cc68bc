package huozhong.rendering;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.shared.NotFound;

/** The papers that have templates. */
@Component
class PaperKinds {

    private final ObjectProvider<PaperKind> kinds;

    PaperKinds(ObjectProvider<PaperKind> kinds) {
        this.kinds = kinds;
    }

    List<PaperKind> all() {
        return kinds.stream().sorted(Comparator.comparing(PaperKind::code)).toList();
    }

    PaperKind of(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }
}

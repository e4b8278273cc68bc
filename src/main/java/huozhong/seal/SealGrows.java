package huozhong.seal;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.shared.OnlyGrow;

/** What was sealed stays so: neither a use of a seal nor a state of a document, nor its end, is ever changed. */
@Component
class SealGrows implements OnlyGrow {

    @Override
    public Set<String> tables() {
        return Set.of("seal_use", "sealed_revision", "sealed_revision_void", "ofd_copy");
    }
}

package huozhong.sealing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.shared.NotFound;

/** Whose divisions ask for seals, by the kind of document. */
@Component
class Requesting {

    private final ObjectProvider<RequestsSeals> all;

    Requesting(ObjectProvider<RequestsSeals> all) {
        this.all = all;
    }

    RequestsSeals of(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }
}

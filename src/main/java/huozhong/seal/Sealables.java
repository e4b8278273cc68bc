package huozhong.seal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.shared.NotFound;

/** Everything that is sealed here, by its kind. */
@Component
class Sealables {

    private final ObjectProvider<Sealable> all;

    Sealables(ObjectProvider<Sealable> all) {
        this.all = all;
    }

    Sealable of(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }

    /** By an order's id what its subject is known by. */
    Map<String, String> titles(Collection<SealOrder> orders) {
        var byKind = orders.stream().collect(Collectors.groupingBy(SealOrder::kind));
        var titles = new HashMap<String, String>();
        byKind.forEach((kind, some) -> {
            var bySubject = of(kind).titles(some.stream().map(SealOrder::subject).collect(Collectors.toSet()));
            some.forEach(one -> titles.put(one.id(), bySubject.getOrDefault(one.subject(), "")));
        });
        return titles;
    }
}

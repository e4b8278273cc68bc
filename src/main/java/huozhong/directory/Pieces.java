package huozhong.directory;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Does thousands of rows in one transaction, and forgets what is written, so that the last takes no longer. */
@Component
class Pieces {

    private static final int SIZE = 50;

    private final EntityManager entities;

    Pieces(EntityManager entities) {
        this.entities = entities;
    }

    <T> void each(List<T> all, Consumer<T> work) {
        for (var done = 0; done < all.size(); done++) {
            work.accept(all.get(done));
            if (done % SIZE == SIZE - 1 || done == all.size() - 1) {
                entities.flush();
                entities.clear();
            }
        }
    }
}

package huozhong.review;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every module's contents, by the process that reviews them. */
@Component
class ContentSources {

    private final ObjectProvider<ContentSource> all;

    ContentSources(ObjectProvider<ContentSource> all) {
        this.all = all;
    }

    Set<String> processes() {
        return all.stream().map(ContentSource::process).collect(Collectors.toSet());
    }

    ContentSource of(String process) {
        return all.stream().filter(source -> source.process().equals(process)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody has contents of " + process));
    }
}

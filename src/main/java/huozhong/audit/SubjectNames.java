package huozhong.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows by what name people call the things that acts are done to; whoever owns such things has a bean of this. */
public interface SubjectNames {

    /** The names of those ids that it knows. */
    Map<String, String> of(Collection<String> ids);

    /** The ids of what people call so. */
    List<String> called(String name);
}

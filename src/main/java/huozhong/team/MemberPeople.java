package huozhong.team;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Knows who the members of teams are, by their nominations, of which a team knows only the ids. */
public interface MemberPeople {

    /** What a list of members says of a person. */
    record Person(String number, String name, @Nullable String gender, @Nullable String birth,
                  @Nullable String politics, String employer) {
    }

    Map<String, Person> of(Collection<String> nominationIds);
}

package huozhong.audit;

import java.util.Map;

/** Who asks, as far as the record is concerned; whoever knows who is calling makes him one. */
public interface Actor {

    /** Where the record isn't his to read, there is nothing for him to see. */
    void requireAuditor();

    /** What he does with the record, for the record. */
    Act asAuditor(String action, String subject, Map<String, String> facts);
}

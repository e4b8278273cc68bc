package huozhong.review;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A module whose cases have a content that is reviewed before anybody is told of it: it says what a review covers and
 * keeps its aggregate in step; what is not covered changes without one.
 */
public interface ContentSource {

    String process();

    /** What a review covers of the case, as it is now: texts, and materials by their SHA-256. */
    JsonNode covered(String caseId);

    /** Who wrote it or last changed it: he doesn't judge it. */
    String author(String caseId);

    /** Its cases of a plan, for when what they say is to be forgotten. */
    List<String> casesOf(String planId);

    /** The parts that can be returned, by code, in words. */
    Map<String, String> parts();

    /** 退回修改: the clerk writes again. */
    void returned(String caseId);

    /** The clerk handed it in again; whether anything that a review covers is another than what passed. */
    void corrected(String caseId, boolean covered);
}

package huozhong.report;

import java.time.LocalDateTime;

import huozhong.organization.Region;

/** What is counted: of a plan, in a region and those within it, as of a moment. */
public record Counting(String planId, Region region, LocalDateTime asOf) {

    Counting at(LocalDateTime other) {
        return new Counting(planId, region, other);
    }
}

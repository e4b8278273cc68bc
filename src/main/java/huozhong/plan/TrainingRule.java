package huozhong.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How 组织培训 (四.2) is done in a plan: in which phase, by units of which functions, how hours are counted, and within
 * how many days content is reviewed and a course closed; where a plan says nothing of it there are no courses.
 *
 * @param minutesAnHour    how many minutes of a lesson are one 学时
 * @param halfDay          how many 学时 half a day has at most
 * @param lateAfter        how many minutes after its beginning somebody comes late
 * @param presentShare     what part of a lesson, in percent, somebody is there for whom its hours count
 * @param authorityReview  whether the authority of the category reviews, too (谁主管谁负责)
 * @param certificateShare what part of a course's hours, in percent, a certificate asks for; any where it isn't said
 * @param signOut          whether people sign out of lessons
 * @param selfNaming       whether somebody without his code may sign in by name and number
 */
public record TrainingRule(String phase, List<String> organisers, int minutesAnHour, int halfDay, int lateAfter,
                           int presentShare, int reviewDays, int recordDays, @Nullable Boolean authorityReview,
                           @Nullable Integer certificateShare, @Nullable Boolean signOut,
                           @Nullable Boolean selfNaming) {

    public boolean asksAuthority() {
        return Boolean.TRUE.equals(authorityReview);
    }

    public boolean asksSignOut() {
        return Boolean.TRUE.equals(signOut);
    }

    public boolean letsNameOneself() {
        return Boolean.TRUE.equals(selfNaming);
    }
}

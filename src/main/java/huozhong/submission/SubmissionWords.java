package huozhong.submission;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;

/** Says by whom and when a list was signed for or taken back, to whoever comes too late for either. */
@Component
class SubmissionWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Organization organization;

    SubmissionWords(Organization organization) {
        this.organization = organization;
    }

    /** Why a list can't be taken back any more; empty while nobody signed for it. */
    Optional<String> whyNotWithdrawn(Submission list) {
        return switch (list.state()) {
            case REPORTED -> Optional.empty();
            case SIGNED -> Optional.of("名单已由" + name(list.signedBy()) + "于" + at(list.signedAt())
                    + "签收，不能撤回报送；需要修改的，请联系接收单位逐人退回");
            case ACCEPTED -> Optional.of("名单已经审定，不能撤回报送");
            case WITHDRAWN -> Optional.of("名单已由" + name(list.withdrawnBy()) + "于" + at(list.withdrawnAt())
                    + "撤回报送，无须再次撤回");
        };
    }

    /** What became of the task of signing for it. */
    Optional<String> ending(Submission list) {
        return list.state() != Submission.State.WITHDRAWN ? Optional.empty()
                : Optional.of("这件事已由" + name(list.withdrawnBy()) + "（" + organization.unit(list.ownerId()).name()
                        + "）于" + at(list.withdrawnAt()) + "撤回报送，无须办理");
    }

    private String name(@Nullable String userId) {
        return organization.user(String.valueOf(userId)).name();
    }

    private static String at(@Nullable LocalDateTime time) {
        return time == null ? "" : time.format(TIME);
    }
}

package huozhong.nomination.mobile;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.shared.Shanghai;

/**
 * How many mobiles in full one person gets on one day, whichever way he asks: more when a second person has agreed to
 * it, for that day.
 */
@Component
public class MobileBudget {

    private final JdbcTemplate database;
    private final Clock clock;

    MobileBudget(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void showOne(Caller caller) {
        if (!take(caller, MobileUse.SHOWN, 1)) {
            throw spent(MobileUse.SHOWN, "您今日已达上限");
        }
    }

    public void export(int people, Caller caller) {
        if (people > 0 && !take(caller, MobileUse.EXPORTED, people)) {
            throw spent(MobileUse.EXPORTED, "加上这次的" + people + "个您今日将超过上限。可缩小筛选范围或按隐藏手机号导出");
        }
    }

    /** Counts like an export. */
    public void print(int people, Caller caller) {
        if (people > 0 && !take(caller, MobileUse.EXPORTED, people)) {
            throw spent(MobileUse.EXPORTED, "加上这次打印的" + people + "个您今日将超过上限。可分类别打印，或按隐藏手机号打印");
        }
    }

    /** As many again as on any day, today. */
    void grow(String userId, MobileUse use) {
        var today = Shanghai.today(clock);
        open(userId, today, use);
        database.update("update mobile_budget set extra = extra + ? where user_id = ? and given_on = ? and kind = ?",
                use.people(), userId, today, use.name());
    }

    private static MobileBudgetSpent spent(MobileUse use, String why) {
        return new MobileBudgetSpent("每人每日最多" + use.words() + use.people() + "个完整手机号，经同意增加的另计，" + why
                + "。确需继续的，请点“申请再查看”并写明理由，经本单位另一位负责人同意后再" + use.words());
    }

    /** In one statement, so that of two who ask at once the second sees what the first was given. */
    private boolean take(Caller caller, MobileUse use, int people) {
        var today = Shanghai.today(clock);
        open(caller.userId(), today, use);
        return 1 == database.update("""
                update mobile_budget set given = given + ? where user_id = ? and given_on = ? and kind = ?
                and given + ? <= ? + extra""", people, caller.userId(), today, use.name(), people, use.people());
    }

    private void open(String userId, LocalDate today, MobileUse use) {
        var opened = database.queryForObject(
                "select count(*) from mobile_budget where user_id = ? and given_on = ? and kind = ?", Integer.class,
                userId, today, use.name());
        if (opened == 0) {
            try {
                database.update("insert into mobile_budget (user_id, given_on, kind, given) values (?, ?, ?, 0)",
                        userId, today, use.name());
            } catch (DuplicateKeyException meanwhile) {
                // he asked twice at once
            }
        }
    }
}

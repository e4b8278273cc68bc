package huozhong.nomination;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.shared.Shanghai;

/** How many mobiles in full one person gets on one day, whichever way he asks: more would need a second person. */
@Component
class MobileBudget {

    static final int SHOWN = 50;
    static final int EXPORTED = 100;

    private final JdbcTemplate database;
    private final Clock clock;

    MobileBudget(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void showOne(Caller caller) {
        if (!take(caller, "SHOWN", 1, SHOWN)) {
            throw new MobileBudgetSpent("每人每日最多查看" + SHOWN + "个完整手机号，您今日已达上限。确需继续的，请本单位其他同事用本人账号查看");
        }
    }

    void export(int people, Caller caller) {
        if (people > 0 && !take(caller, "EXPORTED", people, EXPORTED)) {
            throw new MobileBudgetSpent("每人每日最多导出" + EXPORTED + "个完整手机号，加上这次的" + people
                    + "个您今日将超过上限。请缩小筛选范围或按隐藏手机号导出；确需继续的，请本单位其他同事用本人账号导出");
        }
    }

    /** In one statement, so that of two who ask at once the second sees what the first was given. */
    private boolean take(Caller caller, String kind, int people, int most) {
        var today = Shanghai.today(clock);
        open(caller.userId(), today, kind);
        return 1 == database.update("""
                update mobile_budget set given = given + ? where user_id = ? and given_on = ? and kind = ?
                and given + ? <= ?""", people, caller.userId(), today, kind, people, most);
    }

    private void open(String userId, LocalDate today, String kind) {
        var opened = database.queryForObject(
                "select count(*) from mobile_budget where user_id = ? and given_on = ? and kind = ?", Integer.class,
                userId, today, kind);
        if (opened == 0) {
            try {
                database.update("insert into mobile_budget (user_id, given_on, kind, given) values (?, ?, ?, 0)",
                        userId, today, kind);
            } catch (DuplicateKeyException meanwhile) {
                // he asked twice at once
            }
        }
    }
}

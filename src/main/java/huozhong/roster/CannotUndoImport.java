package huozhong.roster;

import java.util.List;

import huozhong.roster.UndoImport.Written;
import huozhong.shared.Refusal;

/** An import stays: somebody in it is no draft any more, or it has more people than are deleted in one go. */
public final class CannotUndoImport extends Refusal {

    /** While they are deleted nobody else can write to the record. */
    private static final int MOST = 1000;

    private CannotUndoImport(String words) {
        super(words);
    }

    static void unlessDrafts(List<Written> written) {
        var gone = written.stream().filter(Written::gone).count();
        if (gone > 0) {
            throw new CannotUndoImport("本次录入中已有" + gone + "人提交，不能整体撤回；其余草稿可以逐个删除");
        }
        if (written.size() > MOST) {
            throw new CannotUndoImport("本次录入写入了" + written.size() + "人，超过" + MOST + "人不能整体撤回");
        }
    }
}

package huozhong.portal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import huozhong.rendering.PaperScans;

/** 盖章扫描件 and 用印 as they are used at a desk and on a phone. */
final class StampPages {

    private final Visitor visitor;

    StampPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** On the work list of what is stamped. */
    Visitor finds(String person) {
        return visitor.open("/stamps").fill("#stamps-q", person).press("查找").settle();
    }

    /** His registration form, as the PDF for the stamp. */
    byte[] prints(String person) {
        finds(person);
        visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("打印这 1 份登记表")).click();
        var file = visitor.page().waitForDownload(() -> visitor.pressInDialog("生成文件"));
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Held before the camera. */
    void takes(BufferedImage page) {
        visitor.page().setViewportSize(390, 844);
        visitor.open("/m/stamps").page().setInputFiles("#scan-files", new FilePayload("IMG_0001.jpg", "image/jpeg",
                PaperScans.jpeg(page)));
        visitor.sees("已匹配 1").sees("需要处理的页（0）").finds("phone-stamps");
    }

    void pressesAll(String pin) {
        visitor.open("/seal-orders").press("全选").press("用印（1 项）");
        visitor.dialog().getByLabel("PIN").fill(pin);
        visitor.pressInDialog("确认用印").sees("已用印").finds("sealed");
    }
}

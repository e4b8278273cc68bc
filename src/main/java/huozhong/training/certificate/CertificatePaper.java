package huozhong.training.certificate;

import static huozhong.rendering.PaperKind.Placeholder.picture;
import static huozhong.rendering.PaperKind.Placeholder.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.rendering.PaperKind;

/** 结业证书 as a paper whose template is edited. */
@Component
class CertificatePaper implements PaperKind {

    @Override
    public String code() {
        return "Certificate";
    }

    @Override
    public String name() {
        return "结业证书";
    }

    @Override
    public String shipped() {
        try {
            return new ClassPathResource("papers/Certificate.xhtml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public boolean isAlsoWord() {
        return false;
    }

    @Override
    public List<Placeholder> placeholders() {
        return List.of(text("name", "姓名"), text("course", "培训班名称"), text("organiser", "举办单位"),
                text("days", "培训日期，从哪天至哪天"), text("hours", "计入的学时"), text("day", "发证日期"), text("number", "证书编号"),
                text("check", "校验码"), picture("qr", "核验二维码"));
    }

    @Override
    public List<Sample> samples() {
        return List.of(sample("普通一人", "王小芳", "全市科普知识类“火种”队伍骨干培训班"),
                sample("姓名和名称最长、字最生僻", "阿依古丽·买买提𠮷𬎆㛃璟玥祎旻",
                        "二〇二四年全市新时代文明实践“火种”计划理论宣讲、文艺文化、卫生健康、科普知识、移风易俗五类队伍骨干成员分类专业培训班（第一期）"));
    }

    private static Sample sample(String title, String name, String course) {
        return new Sample(title, CertificateValues.of(new CertificateText("沈火〔2024〕证0001号", name, course,
                "中共沈阳市委宣传部（虚构）", LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 7), "16.5",
                LocalDate.of(2024, 6, 12), ""), "00000000", "https://huozhong.example.gov.cn"), List.of());
    }
}

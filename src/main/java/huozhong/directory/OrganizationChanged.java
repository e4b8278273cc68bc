package huozhong.directory;

import huozhong.shared.Refusal;

/** What the file was compared with is not what it was; what would be written now nobody has seen. */
public final class OrganizationChanged extends Refusal {

    OrganizationChanged() {
        super("核对之后机构信息有了变动，请重新上传核对");
    }
}

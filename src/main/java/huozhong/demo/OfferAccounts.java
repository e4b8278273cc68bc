package huozhong.demo;

import java.util.List;

import huozhong.access.DemoAccounts;
import huozhong.access.DemoAccounts.Account;
import huozhong.access.DemoAccounts.Role;

/** The demo's accounts for the login page, in the order of the main job. */
@Demonstration
class OfferAccounts implements DemoAccounts.Offer {

    private static final List<Role> ROLES = List.of(
            new Role("单位负责人：审批意见", List.of(
                    new Account("kp-xcb-leader", "康平县委宣传部"), new Account("hn-xcb-leader", "浑南区委宣传部"),
                    new Account("fk-rmyy-leader", "法库县人民医院"), new Account("sb-wlj-leader", "沈北新区文旅局"))),
            new Role("经办人：填登记表、批量录入、遴选、报送", List.of(
                    new Account("kp-xcb-clerk", "康平县委宣传部"), new Account("hn-xcb-clerk", "浑南区委宣传部"),
                    new Account("sy-wjw-clerk", "市卫健委"), new Account("fk-rmyy-clerk", "法库县人民医院"))),
            new Role("盖章：电子印章（PIN " + DemoPasswords.PIN + "）、纸质盖章扫描件", List.of(
                    new Account("sjt-xcb-keeper", "苏家屯区委宣传部印章管理员"),
                    new Account("sjt-xcb-leader", "苏家屯区委宣传部"), new Account("hg-xcb-clerk", "皇姑区委宣传部经办人"))),
            new Role("市、省：盯进度、签收、选拔", List.of(
                    new Account("sy-wmb-leader", "市文明办（主办）"), new Account("sy-wmb-clerk", "市文明办经办人"),
                    new Account("sy-xcb-leader", "市委宣传部"), new Account("ln-xcb-leader", "省委宣传部"))),
            new Role("管理员", List.of(
                    new Account("system-admin", "系统管理员"), new Account("security-admin", "安全管理员"),
                    new Account("audit-admin", "审计员"), new Account("flow-admin", "流程管理员（起草）"),
                    new Account("second-flow-admin", "流程管理员（复核发布）"))));

    @Override
    public DemoAccounts accounts() {
        return new DemoAccounts(DemoPasswords.PASSWORD, ROLES);
    }
}

package huozhong.directory;

import huozhong.OnMySql;

@OnMySql
class OrganizationFileOnMySqlTests extends OrganizationFiles {
}

package huozhong.directory;

import huozhong.ApplicationTest;

@ApplicationTest
class OrganizationFileTests extends OrganizationFiles {
}

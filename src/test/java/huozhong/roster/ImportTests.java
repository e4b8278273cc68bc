package huozhong.roster;

import huozhong.ApplicationTest;

@ApplicationTest
class ImportTests extends Imports {
}

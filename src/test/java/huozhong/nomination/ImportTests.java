package huozhong.nomination;

import huozhong.ApplicationTest;

@ApplicationTest
class ImportTests extends Imports {
}

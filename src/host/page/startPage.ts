import { PreviewPage } from './PreviewPage';

void new PreviewPage().start();

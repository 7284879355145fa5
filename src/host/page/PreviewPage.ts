import { renameSheet } from '../book/sheets/renameSheet';
import type { Workbook } from '../book/model/Workbook';
import { Book } from './book/Book';
import { ChartLayer } from './chart/ChartLayer';
import { ClipboardController } from './clipboard/ClipboardController';
import { TopBar } from './bars/TopBar';
import { EditController } from './editing/EditController';
import { goTo } from './editing/openLink';
import { DropZone } from './file/DropZone';
import { TabController } from './file/TabController';
import { FileController } from './file/FileController';
import { AddInController } from './frame/AddInController';
import { fetchFunctions } from './frame/fetchFunctions';
import { GridKeys } from './input/GridKeys';
import { GridPointer } from './input/GridPointer';
import { regionKeys } from './input/regionKeys';
import { travel } from './history/travel';
import { pageWords } from './language/pageWords';
import { Page } from './Page';
import { placeParts } from './placeParts';
import { loadAddIn, type AddInFiles } from './ribbon/loadAddIn';
import { changeRows } from './bars/changeRows';
import { newSheet } from './bars/newSheet';
import { NoticeBar } from './bars/NoticeBar';
import { SheetTabs } from './bars/SheetTabs';
import { StatusBar } from './bars/StatusBar';
import { turnSheet } from './selection/turnSheet';
import { Choices } from './store/Choices';
import { loadStory } from './tour/loadStory';
import { StoryController } from './tour/StoryController';
import { DropDown } from './validation/DropDown';

/** The page that plays Excel: makes its parts and ties them together. */
export class PreviewPage {
  private readonly page = new Page();
  private readonly status = new StatusBar();
  private readonly choices = new Choices();
  private addInFiles: AddInFiles = { ribbon: undefined, isBuilt: false };
  private withoutAddIn = false;
  private readonly notices = new NoticeBar(() => this.page.words);
  private readonly edits: EditController = new EditController(
    this.page,
    (text) => {
      if (!goTo(this.page, text)) this.page.announce(this.page.words.notFoundName(text));
    },
    (edit) => this.files.noteOpenEdit(edit),
  );
  private readonly dropDown = new DropDown(this.page);
  private readonly charts = new ChartLayer(this.page);
  private readonly clipboard = new ClipboardController(this.page);
  private readonly addIn = new AddInController(
    this.page,
    (isPaneOpen) => this.choices.change({ isPaneOpen }),
    () => this.showState(),
  );
  private readonly files: FileController = new FileController(this.page, this.status, this.notices, {
    writeOptions: () => ({ addIn: this.addInFiles.ribbon?.reference }),
    show: (workbook, keepResults) => this.open(workbook, keepResults),
    openEdit: (edit) => this.edits.reopen(edit),
    overtaken: () => this.tab.lose(),
  });
  private readonly tab: TabController = new TabController(this.page, this.notices, {
    restore: () => this.files.restore(),
    keepAll: () => this.files.keepAll(),
    leave: () => this.leaveToOtherTab(),
  });
  private readonly tabs = new SheetTabs({
    show: (sheet) => this.afterEdit(() => this.page.showSheet(sheet)),
    add: () =>
      this.afterEdit(() => this.page.attempt(() => newSheet(this.page.book.workbook, this.page.words.sheetName))),
    leave: () => this.afterEdit(() => this.page.view.grid.focus({ preventScroll: true })),
    rename: (sheet, name) => this.page.attempt(() => renameSheet(sheet, name)),
  });
  private readonly topBar = new TopBar({
    startNew: () => this.editing(() => void this.files.startNew()),
    open: () => this.editing(() => this.files.choose()),
    download: () => this.afterEdit(() => void this.files.download()),
    undo: () => this.travel('undo'),
    redo: () => this.travel('redo'),
    changeRows: (change) =>
      this.afterEdit(() => this.page.attempt(() => changeRows(this.page.sheet, this.page.area, change))),
    press: (button) => this.editing(() => this.addIn.press(button)),
    language: (language) => {
      this.choices.change({ language });
      void this.speak().then(() => this.open(this.page.book.workbook, true));
    },
    theme: (theme) => this.choices.change({ theme }),
    withoutAddIn: (isOn) => void this.switchAddIn(!isOn),
    tours: () => this.story.toggle(),
  });
  private readonly story: StoryController = new StoryController({
    page: this.page,
    choices: this.choices,
    onToggle: () => this.showTopBar(),
    isAddInPresent: () => !this.withoutAddIn,
    switchAddIn: (isPresent) => this.switchAddIn(isPresent),
    pane: this.addIn,
    keepEdit: () => this.edits.keep(),
    startNew: () => this.files.startNew(),
    openFile: (file) => this.files.open(file),
  });

  constructor() {
    const { page } = this;
    placeParts(page, {
      topBar: this.topBar.root,
      notices: this.notices.root,
      formulaBar: this.edits.bar.root,
      story: this.story.root,
      tourMark: this.story.marker,
      pane: this.addIn.pane,
      tabs: this.tabs.root,
      status: this.status.root,
      fileInput: this.files.input,
    });
    new DropZone(
      () => page.words.dropHere,
      (file) => this.editing(() => void this.files.open(file)),
    );
    regionKeys([
      page.view.scroller,
      this.addIn.pane,
      this.tabs.root,
      this.topBar.root,
      this.notices.root,
      this.edits.bar.root,
      this.story.root,
    ]);
    new GridPointer(page, this.edits);
    new GridKeys(page, this.edits, this.dropDown, {
      undo: () => this.travel('undo'),
      redo: () => this.travel('redo'),
      download: () => void this.files.download(),
      escape: () => this.clipboard.clear(),
      turnSheet: (by) => turnSheet(page, by),
    });
    page.afterDraw.push(() => this.showParts());
  }

  /** Shows the workbook that was kept, or a new one. */
  async start(): Promise<void> {
    this.choices.applyTheme();
    const story = loadStory();
    await this.speak();
    this.addIn.pane.hidden = !this.choices.all.isPaneOpen;
    await this.tab.start();
    this.story.take(await story);
    this.showTopBar();
    if (!this.edits.isEditing) this.page.view.grid.focus({ preventScroll: true });
  }

  /** Takes the words of the chosen language, and the add-in's. */
  private async speak(): Promise<void> {
    const { language } = this.choices.all;
    const { page } = this;
    page.words = pageWords[language];
    document.documentElement.lang = page.words.locale;
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = page.words.previewNote;
    this.edits.bar.label(page.words);
    this.notices.draw();
    this.story.speak();
    if (page.isOpen) this.files.showState();
    this.addInFiles = await loadAddIn(language);
    this.showTopBar();
  }

  private async open(workbook: Workbook, keepResults: boolean): Promise<void> {
    const { page, addInFiles } = this;
    const isPresent = !this.withoutAddIn;
    const functions = isPresent && addInFiles.isBuilt ? await fetchFunctions(addInFiles.ribbon) : undefined;
    const history = page.isOpen && page.book.workbook === workbook ? page.book.history : undefined;
    const { language } = this.choices.all;
    const book = new Book(workbook, { language, functions, keepResults, history });
    book.onEdit = () => this.files.noteEdit();
    book.onResults = () => this.files.noteResults();
    page.book = book;
    this.loadAddIn();
    if (!page.isReadOnly) book.recalculate();
    document.title = `${workbook.fileName} – ${page.words.title}`;
  }

  private leaveToOtherTab(): void {
    this.files.leave();
    this.edits.abandon();
    this.loadAddIn();
    this.page.tellAll();
  }

  private loadAddIn(): void {
    const { ribbon, isBuilt } = this.addInFiles;
    this.addIn.load(ribbon, !this.withoutAddIn, isBuilt);
  }

  private async switchAddIn(isPresent: boolean): Promise<void> {
    if (this.page.mayEdit()) this.withoutAddIn = !isPresent;
    this.showTopBar();
    if (this.page.isReadOnly) return;
    await this.open(this.page.book.workbook, true);
    this.page.book.recalculateAll();
  }

  private showTopBar(): void {
    const { ribbon } = this.addInFiles;
    const { words } = this.page;
    const tours = !this.story.isThere ? 'none' : this.story.isOpen ? 'open' : 'closed';
    this.topBar.show({ words, ribbon, preferences: this.choices.all, withoutAddIn: this.withoutAddIn, tours });
  }

  private showParts(): void {
    const { page } = this;
    const { workbook, history } = page.book;
    this.tabs.show(workbook.sheets, page.sheet, page.words);
    this.edits.show();
    this.dropDown.show();
    this.charts.show();
    this.topBar.showPossible(history, page.isReadOnly);
    this.status.showTotals(page.sheet, page.area, page.words);
    this.clipboard.show();
    this.showState();
  }

  private showState(): void {
    const { words, book } = this.page;
    const command = this.addIn.busyWith;
    const idle = this.edits.isEditing ? words.enter : words.ready;
    const text = command ? words.working(command) : book.busy ? words.calculating : idle;
    this.status.showState(text, command !== undefined || book.busy);
    this.topBar.showBusy(command !== undefined);
  }

  private travel(direction: 'undo' | 'redo'): void {
    this.editing(() => travel(this.page, direction));
  }

  /** Keeps an open edit first; where its value is refused, the act does not happen. */
  private afterEdit(act: () => void): void {
    void this.edits.keep().then((isKept) => {
      if (isKept) act();
    });
  }

  /** For what changes the workbook, or puts another in its place. */
  private editing(act: () => void): void {
    if (this.page.mayEdit()) this.afterEdit(act);
  }
}

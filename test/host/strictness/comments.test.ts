import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

test(assumed('secondComment'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add('Sheet1!A1', 'One');
    comments.add('Sheet1!A1', 'Two');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemAlreadyExists' });
    const count = comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

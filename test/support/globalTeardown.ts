import { closeWorkshop } from './once/workshop';

export default closeWorkshop;

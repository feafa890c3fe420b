/** Every good that can be drawn, and how it sits in the frame. */
import * as books from './books';
import * as ceramics from './ceramics';
import * as children from './children';
import * as coffee from './coffee';
import * as flowers from './flowers';
import * as fruit from './fruit';
import * as kitchen from './kitchen';
import * as lamps from './lamps';
import type { Good } from './look';
import * as noodles from './noodles';
import * as outdoor from './outdoor';
import * as packing from './packing';
import * as pets from './pets';
import * as skincare from './skincare';
import * as stationery from './stationery';
import * as tea from './tea';
import * as textiles from './textiles';

/** `scale` brings low or small goods to a photo's usual size; `lift` raises them towards the middle. */
export interface Drawn {
  readonly draw: Good;
  readonly scale: number;
  readonly lift: number;
}

const drawn = (draw: Good, scale = 1, lift = 0): Drawn => ({ draw, scale, lift });

export const GOODS = {
  noodleBowl: drawn(noodles.noodleBowl, 1.16, 30),
  dryNoodles: drawn(noodles.dryNoodles, 1.12, 60),
  roujiamo: drawn(noodles.roujiamo, 1.2, 60),
  beefPlate: drawn(noodles.beefPlate, 1.16, 100),
  jar: drawn(packing.jar, 1.12, 10),
  bottle: drawn(packing.bottle),
  pouch: drawn(packing.pouch),
  tin: drawn(packing.tin, 1.1, 10),
  carton: drawn(packing.carton, 1.04),
  giftBox: drawn(packing.giftBox, 1.1, 40),
  fruitPile: drawn(fruit.fruitPile, 1.08, 60),
  fruitCrate: drawn(fruit.fruitCrate, 1.04, 40),
  grapeBunch: drawn(fruit.grapeBunch, 1.02, 30),
  gaiwan: drawn(tea.gaiwan, 1.1, 20),
  teapot: drawn(tea.teapot, 1.06, 40),
  teaGlass: drawn(tea.teaGlass, 1.1, 10),
  teaCake: drawn(tea.teaCake, 1.08, 20),
  leafDish: drawn(tea.leafDish, 1.12, 110),
  berryBowl: drawn(fruit.berryBowl, 1.06, 50),
  coffeeBag: drawn(coffee.coffeeBag, 0.98),
  dripper: drawn(coffee.dripper, 1.04),
  latte: drawn(coffee.latte, 1.08, 50),
  beanBowl: drawn(coffee.beanBowl, 1.08, 80),
  mokaPot: drawn(coffee.mokaPot, 1.06),
  mug: drawn(ceramics.mug, 1.2, 20),
  plates: drawn(ceramics.plates, 1.04, 20),
  bowls: drawn(ceramics.bowls, 1.1, 40),
  vase: drawn(ceramics.vase, 0.92),
  cans: drawn(pets.cans, 1.02, 40),
  kibbleBowl: drawn(pets.kibbleBowl, 1.06, 80),
  toys: drawn(pets.toys, 1.0, 20),
  petBed: drawn(pets.petBed, 1.06, 100),
  treats: drawn(pets.treats, 1.1, 20),
  cream: drawn(skincare.cream, 1.18, 60),
  dropper: drawn(skincare.dropper, 1.04),
  tube: drawn(skincare.tube, 1.02),
  pump: drawn(skincare.pump, 1.04),
  soap: drawn(skincare.soap, 1.06, 40),
  quilt: drawn(textiles.quilt, 0.98, 40),
  pillow: drawn(textiles.pillow, 0.9, 60),
  towels: drawn(textiles.towels, 1.0, 30),
  throwRug: drawn(textiles.throwRug, 1.0),
  jacket: drawn(children.jacket, 1.02, 10),
  dress: drawn(children.dress, 1.04, 20),
  tee: drawn(children.tee, 1.06, 50),
  trousers: drawn(children.trousers, 1.02, 20),
  hat: drawn(children.hat, 1.12),
  shoes: drawn(children.shoes, 1.12, 90),
  backpack: drawn(outdoor.backpack, 1.04),
  tent: drawn(outdoor.tent, 0.98, 20),
  flask: drawn(outdoor.flask, 1.02),
  lantern: drawn(outdoor.lantern, 1.06),
  campChair: drawn(outdoor.campChair, 1.0, 20),
  sleepingBag: drawn(outdoor.sleepingBag, 1.12, 40),
  cookset: drawn(outdoor.cookset, 1.0, 20),
  notebook: drawn(stationery.notebook, 1.02, 10),
  fountainPen: drawn(stationery.fountainPen, 1.08, 120),
  pencils: drawn(stationery.pencils, 1.12),
  tapes: drawn(stationery.tapes, 1.0, 80),
  pencilCase: drawn(stationery.pencilCase, 1.04, 60),
  chefKnife: drawn(kitchen.chefKnife, 0.98, 150),
  cleaver: drawn(kitchen.cleaver, 0.98, 130),
  scissors: drawn(kitchen.scissors, 1.0, 0),
  wok: drawn(kitchen.wok, 0.9, 70),
  boards: drawn(kitchen.boards, 1.04, 10),
  book: drawn(books.book, 1.06, 10),
  bookStack: drawn(books.bookStack, 0.98),
  boxedSet: drawn(books.boxedSet, 1.02, 10),
  pictureBook: drawn(books.pictureBook, 1.06, 120),
  deskLamp: drawn(lamps.deskLamp, 1.04, 0),
  pendant: drawn(lamps.pendant, 1.04, 0),
  floorLamp: drawn(lamps.floorLamp, 0.92, 0),
  nightLight: drawn(lamps.nightLight, 1.06, 0),
  paperLamp: drawn(lamps.paperLamp, 1.06, 0),
  bouquet: drawn(flowers.bouquet, 1.0),
  tulipVase: drawn(flowers.tulipVase, 0.98),
  potted: drawn(flowers.potted, 1.02),
  succulents: drawn(flowers.succulents, 1.12, 40),
  flowerBox: drawn(flowers.flowerBox, 1.1, 30),
} as const satisfies Record<string, Drawn>;

export type GoodName = keyof typeof GOODS;

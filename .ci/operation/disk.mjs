// A small disk that can be filled: a file system in memory, which only root may mount.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { mount } from './processes.mjs';

const LARGE = 1024 * 1024;
const SMALL = 4096;

export function mountDisk(place, megabytes, { uid = 0, gid = 0 }) {
  if (process.getuid() !== 0) {
    throw new Error('A disk of limited size can only be mounted as root: run this program as root.');
  }
  mount(place, 'tmpfs', `size=${megabytes}m,mode=0700,uid=${uid},gid=${gid}`);
  return new Disk(join(place, 'filler'));
}

class Disk {
  constructor(filler) {
    this.filler = filler;
  }

  /** Takes all the room that there is. */
  fill() {
    const file = openSync(this.filler, 'a');
    for (const size of [LARGE, SMALL]) {
      while (wrote(file, Buffer.alloc(size))) {}
    }
    closeSync(file);
  }

  free() {
    rmSync(this.filler, { force: true });
  }
}

function wrote(file, bytes) {
  try {
    return writeSync(file, bytes) > 0;
  } catch (failure) {
    if (failure.code === 'ENOSPC') {
      return false;
    }
    throw failure;
  }
}

/** What our own fields have to know about where they stand. */
export interface Surroundings {
  /** The unit for which files are uploaded. */
  unit?: string
  categories?: { code: string; name: string }[]
  /** The parts of what the task is about. */
  parts?: { code: string; name: string }[]
  /** Whether the word comes on paper; without it nobody asks. */
  onPaper?: boolean
  /** Where the photo that the data names can be read. */
  photoUrl?: string
}

/** What every field of our own is given. */
export interface PartProps {
  id: string
  modelValue: string
  label?: string
  disabled?: boolean
  invalid?: boolean
  surroundings: Surroundings
}

export interface PartEmits {
  'update:modelValue': [value: string]
}
